# title: a class that is no exception thrown into the awaitable of aclose of a generator that executes
# clauses: agen.step.throw_instead gen.throw.refused_running agen.step.throw.aclose_blocks agen.step.throw_refused
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

class NoException:
    pass

async def body():
    drive(step.throw, NoException)
    yield 'one'
    yield 'two'

g = body()
step = g.aclose()
drive(g.__anext__().send, None)

# expect:
# raised RuntimeError
# result one

# expect <3.7:
# raised RuntimeError
# result one

# expect 3.7-3.12:
# raised TypeError
# result one
