# title: a wrong number of arguments of throw ends the awaitable, an argument by name does not
# clauses: agen.step.arity_ends agen.step.arity agen.step.reuse agen.step.reuse_stops
# python: >=3.6
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def body():
    yield 1
    yield 2

g = body()
step = g.__anext__()
show(lambda: step.throw(type=ValueError))
show(lambda: step.send(None))
for arguments in (), (ValueError, ValueError(), None, None):
    step = g.__anext__()
    show(lambda: step.throw(*arguments))
    show(lambda: step.send(None))

# expect:
# TypeError
# ended with 1
# TypeError
# RuntimeError
# TypeError
# RuntimeError

# expect <3.7:
# TypeError
# ended with 1
# TypeError
# ended with None
# TypeError
# ended with None
