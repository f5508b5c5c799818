-- numbers in the order of the deals: a cache of each connection gave 1001, 1021, 1041 to three in a row
alter sequence deal_number cache 1;
