# title: close reaches a generator-based coroutine first
# clauses: await.close.inner await.kind.generator_based
# python: >=3.6
import types

@types.coroutine
def inner():
    try:
        (yield 'first')
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
