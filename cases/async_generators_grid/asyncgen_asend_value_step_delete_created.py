# title: the last reference deleted to the awaitable of asend with a value of a generator that has not started
# clauses: agen.step.never_awaited agen.step.never_awaited_silent
# needs: refcounting warnings
import warnings

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
step = g.asend('arg')
with warnings.catch_warnings(record=True) as warned:
    warnings.simplefilter('always')
    del step
print('deleted', [each.category.__name__ for each in warned])
drive(g.__anext__().send, None)

# expect:
# deleted ['RuntimeWarning']
# result one

# expect <3.13:
# deleted []
# result one
