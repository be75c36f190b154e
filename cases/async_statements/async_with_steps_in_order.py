# title: async with evaluates, enters, assigns, executes its block and exits, each of them once, and each may wait
# clauses: aflow.with.order aflow.target.waits
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        print('enter')
        return await pause('entering')

    async def __aexit__(self, *details):
        print('exit')
        await pause('leaving')

table = {}

async def main():
    async with (await pause('manager?')) as table[await pause('key?')]:
        await pause('block')
    await pause('behind')

c = main()
print(c.send(None))
print(c.send(Room()))
print(c.send('inside'))
print(c.send('k'), table)
print(c.send(None))
print(c.send(None))

# expect:
# manager?
# enter
# entering
# key?
# block {'k': 'inside'}
# exit
# leaving
# behind
