# title: close reaches a coroutine first
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
        print('inner exit')
        raise

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
# inner exit
# outer exit
# None
