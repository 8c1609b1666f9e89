/**
 * Resource types that a table reads: each is given what its type requires and every place and switch that its row names. Sizes, editions
 * and ids of what nobody reads mean nothing here.
 */
import "./databases";
import "./edge";
import "./logs";
import "./networks";
import "./servers";
import "./storage";
