-- how many addresses a house has: without it the planner expects thousands behind each domain and reads the whole table
create statistics client_channel_house on (split_part(value, '@', 2)) from client_channel;
