# title: without a policy of its own a program has the default one, in which no loop is set
# clauses: loop.policy.none loop.get.set loop.get.created
# python: <3.14
# needs: asyncio
import asyncio

first = asyncio.new_event_loop()
asyncio.set_event_loop(first)
print(asyncio.get_event_loop() is first)
asyncio.set_event_loop_policy(None)
second = asyncio.get_event_loop()
print(second is first)
first.close()
second.close()

# expect:
# True
# False
