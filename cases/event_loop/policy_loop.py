# title: the default policy's methods and asyncio's functions speak of one loop
# clauses: loop.policy.loop loop.get.after_none
# python: <3.14
# needs: asyncio
import asyncio

policy = asyncio.get_event_loop_policy()
loop = policy.new_event_loop()
policy.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
other = asyncio.new_event_loop()
asyncio.set_event_loop(other)
print(policy.get_event_loop() is other)
policy.set_event_loop(None)
try:
    policy.get_event_loop()
except RuntimeError:
    print('RuntimeError')
loop.close()
other.close()

# expect:
# True
# True
# RuntimeError
