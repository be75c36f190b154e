# title: in 3.6 throw on the awaitable of aclose that was not started is refused
# clauses: agen.step.throw_refused
# python: <3.7
def show(call):
    try:
        print('returned', call())
    except StopIteration as stop:
        print('ended with', stop.value)
    except BaseException as error:
        print(type(error).__name__)

async def body():
    try:
        print('got', (yield 1))
    except BaseException as error:
        print('thrown in:', type(error).__name__)
        raise
    yield 2

g = body()
show(lambda: g.asend(None).send(None))
step = g.aclose()
show(lambda: step.throw(LookupError))
show(lambda: g.asend(None).send(None))

# expect:
# ended with 1
# RuntimeError
# got None
# ended with 2
