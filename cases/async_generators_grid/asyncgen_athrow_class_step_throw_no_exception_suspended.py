# title: a class that is no exception thrown into the awaitable of athrow of a class into a generator that waits
# clauses: agen.step.throw_instead agen.step.throw_refused
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
    print('got', (yield 'one'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.athrow(KeyError)
drive(step.throw, NoException)
drive(g.__anext__().send, None)

# expect:
# result one
# raised TypeError
# got None
# result two

# expect <3.7:
# result one
# raised RuntimeError
# got None
# result two
