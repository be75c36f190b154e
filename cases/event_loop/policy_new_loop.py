# title: the default policy makes another selector event loop each time, and sets none
# clauses: loop.policy.new
# python: <3.14
# needs: asyncio
import asyncio

policy = asyncio.get_event_loop_policy()
first, second = policy.new_event_loop(), policy.new_event_loop()
print(isinstance(first, asyncio.SelectorEventLoop), first is second)
set_loop = asyncio.new_event_loop()
asyncio.set_event_loop(set_loop)
policy.new_event_loop().close()
print(asyncio.get_event_loop() is set_loop)
for loop in first, second, set_loop:
    loop.close()

# expect:
# True False
# True
