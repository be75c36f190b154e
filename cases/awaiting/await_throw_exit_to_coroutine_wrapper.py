# title: GeneratorExit thrown in closes an object whose __await__ gives the iterator of a coroutine first
# clauses: await.throw.exit await.kind.object
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def work():
    try:
        await pause('first')
    except GeneratorExit:
        print('inner exit')
        raise

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
try:
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')

# expect:
# first
# inner exit
# outer exit
# GeneratorExit
