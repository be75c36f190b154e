# title: close ends a coroutine, which returns, and GeneratorExit is raised all the same
# clauses: await.close.inner await.kind.native
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

async def inner():
    try:
        await pause('first')
    except GeneratorExit:
        return 'end'

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
