# title: close ends an object whose __await__ gives the iterator of a coroutine, which returns, and GeneratorExit is raised all the same
# clauses: await.close.inner await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('first')
    except GeneratorExit:
        return 'end'

class inner:
    def __await__(self):
        return work().__await__()

async def outer():
    try:
        await inner()
    except GeneratorExit:
        print('outer exit')
        raise

c = outer()
print(c.send(None))
print(c.close())

# expect:
# first
# outer exit
# None
