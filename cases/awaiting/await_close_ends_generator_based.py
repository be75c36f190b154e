# title: close ends a generator-based coroutine, which returns, and GeneratorExit is raised all the same
# clauses: await.close.inner await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        (yield 'first')
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
