# title: the awaitable of athrow that had nothing to do, since the generator was over, is used up
# clauses: agen.step.reuse agen.step.reuse_stops agen.step.throw_refused
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

g = body()
show(lambda: g.aclose().send(None))
for again in ('send', None), ('throw', LookupError):
    step = g.athrow(ValueError)
    show(lambda: step.send(None))
    show(lambda: getattr(step, again[0])(again[1]))

# expect:
# ended with None
# ended with None
# RuntimeError
# ended with None
# RuntimeError

# expect <3.7:
# ended with None
# ended with None
# ended with None
# ended with None
# RuntimeError
