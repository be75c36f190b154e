# title: GeneratorExit from throw goes to __aexit__ as from close; suppressed, the coroutine may go on waiting
# clauses: aflow.block.thrown aflow.exit.suppresses
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, kind, *details):
        print('exit with', kind.__name__)
        return True

async def main():
    async with Room():
        await pause('block')
    return await pause('behind')

c = main()
print(c.send(None))
print(c.throw(GeneratorExit))
try:
    c.send('answer')
except StopIteration as stop:
    print(stop.value)

# expect:
# block
# exit with GeneratorExit
# behind
# answer
