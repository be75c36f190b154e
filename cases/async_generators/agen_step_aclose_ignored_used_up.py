# title: the awaitable of an aclose that the body has answered with a yield is used up
# clauses: agen.step.reuse agen.step.reuse.ignored_resumes
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
    except GeneratorExit:
        yield 2
        print('resumed')
        yield 3

g = body()
show(lambda: g.__anext__().send(None))
step = g.aclose()
show(lambda: step.send(None))
show(lambda: step.send(None))
show(lambda: g.__anext__().send(None))

# expect:
# ended with 1
# RuntimeError
# RuntimeError
# resumed
# ended with 3

# expect <3.7:
# ended with 1
# RuntimeError
# resumed
# RuntimeError
# StopAsyncIteration
