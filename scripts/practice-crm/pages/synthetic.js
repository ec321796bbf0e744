import "@lwc/synthetic-shadow";
import { start } from "./app.js";

start();
