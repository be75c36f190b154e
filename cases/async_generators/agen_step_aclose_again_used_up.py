# title: the awaitable of aclose or athrow of a generator that has ignored an aclose is used up when it was refused
# clauses: agen.step.reuse agen.aclose.again
# python: >=3.8
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def body():
    try:
        yield 1
    except GeneratorExit:
        yield 2

g = body()
show(lambda: g.__anext__().send(None))
show(lambda: g.aclose().send(None))
for step in g.aclose(), g.athrow(ValueError):
    show(lambda: step.send(None))
    show(lambda: step.send(None))

# expect:
# ended with 1
# RuntimeError
# StopAsyncIteration
# RuntimeError
# StopAsyncIteration
# RuntimeError
