# title: athrow of a class with something that is no traceback into a generator that waits
# clauses: agen.athrow.forms.refused
def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
drive(g.__anext__().send, None)
step = g.athrow(KeyError, None, 'text')
drive(step.send, None)
drive(g.__anext__().send, None)

# expect:
# result one
# raised TypeError
# got None
# result two
