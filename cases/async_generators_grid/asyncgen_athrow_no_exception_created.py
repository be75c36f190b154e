# title: athrow of a class that is no exception into a generator that has not started
# clauses: agen.athrow.forms.refused
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
step = g.athrow(NoException)
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# raised TypeError
# result one
