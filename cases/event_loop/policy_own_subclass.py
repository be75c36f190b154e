# title: a policy derived from the default one replaces how loops are made, and nothing else
# clauses: loop.policy.own loop.get.created
# python: <3.12
# needs: asyncio
import asyncio


class Loop(asyncio.SelectorEventLoop):
    pass


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('new')
        return Loop()


asyncio.set_event_loop_policy(Policy())
loop = asyncio.get_event_loop()
print(type(loop).__name__)
print(asyncio.get_event_loop() is loop)
loop.close()

# expect:
# new
# Loop
# True
