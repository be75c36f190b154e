# title: throw on the awaitable of athrow or aclose with which the body has returned does not throw
# clauses: agen.step.reuse agen.step.reuse_stops
# python: >=3.6
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
    except BaseException as error:
        print('caught', type(error).__name__)

for make in (lambda g: g.athrow(ValueError)), (lambda g: g.aclose()):
    g = body()
    show(lambda: g.__anext__().send(None))
    step = make(g)
    show(lambda: step.send(None))
    show(lambda: step.throw(LookupError))

# expect:
# ended with 1
# caught ValueError
# StopAsyncIteration
# RuntimeError
# ended with 1
# caught GeneratorExit
# ended with None
# RuntimeError

# expect <3.7:
# ended with 1
# caught ValueError
# StopAsyncIteration
# ended with None
# ended with 1
# caught GeneratorExit
# ended with None
# ended with None
