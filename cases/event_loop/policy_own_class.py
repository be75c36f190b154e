# title: a policy that has nothing of the default one is asked for every loop that does not run
# clauses: loop.policy.own loop.get.running
# python: <3.14
# needs: asyncio
import asyncio


class Policy(asyncio.AbstractEventLoopPolicy):
    loop = None

    def get_event_loop(self):
        print('get')
        return self.loop

    def set_event_loop(self, loop):
        print('set', loop is not None)
        self.loop = loop

    def new_event_loop(self):
        print('new')
        return asyncio.SelectorEventLoop()


async def which():
    print(asyncio.get_event_loop() is loop)


asyncio.set_event_loop_policy(Policy())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.run_until_complete(which())
loop.close()

# expect:
# new
# set True
# get
# True
# True
