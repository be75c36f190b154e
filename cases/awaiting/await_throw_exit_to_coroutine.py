# title: GeneratorExit thrown in closes a coroutine first
# clauses: await.throw.exit await.kind.native
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
try:
    c.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')

# expect:
# first
# inner exit
# outer exit
# GeneratorExit
