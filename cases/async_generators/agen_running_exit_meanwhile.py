# title: before 3.8 the GeneratorExit of aclose and athrow is thrown into what the body awaits, which is not closed
# clauses: agen.running.exit_forwarded
# python: >=3.6 <3.8
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)
import types

@types.coroutine
def stubborn():
    while True:
        try:
            yield 'waiting'
        except GeneratorExit:
            print('GeneratorExit')

async def body():
    await stubborn()
    yield 1

g = body()
first = g.__anext__()
show(lambda: first.send(None))
show(lambda: g.athrow(GeneratorExit).send(None))
show(lambda: g.aclose().send(None))
show(lambda: first.throw(ValueError))

# expect:
# returned waiting
# GeneratorExit
# returned waiting
# GeneratorExit
# returned waiting
# ValueError
