import "./databases";
import "./edge";
import "./logs";
import "./networks";
import "./servers";
import "./storage";
