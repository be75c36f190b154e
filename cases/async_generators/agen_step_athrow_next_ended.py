# title: next on the awaitable of athrow that has ended raises RuntimeError
# clauses: agen.step.reuse.athrow
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
        yield 2
    except ValueError:
        yield 3

g = body()
show(lambda: g.asend(None).send(None))
step = g.athrow(ValueError)
show(lambda: step.send(None))
show(lambda: next(step))

# expect:
# ended with 1
# ended with 3
# RuntimeError
