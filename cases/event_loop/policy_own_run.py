# title: asyncio.run() takes its loop from the policy and sets it there, and unsets it at its end
# clauses: loop.policy.own task.run.new_loop task.run.unset
# python: >=3.7 <3.14
# needs: asyncio
import asyncio


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print('new')
        return super().new_event_loop()

    def set_event_loop(self, loop):
        print('set', 'None' if loop is None else 'a loop')
        super().set_event_loop(loop)


async def main():
    print('running')


asyncio.set_event_loop_policy(Policy())
asyncio.run(main())

# expect:
# new
# set a loop
# running
# set None
