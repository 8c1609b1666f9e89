import { createPack } from "./src/pack";

createPack();
