# title: a class with a value thrown into the awaitable of asend with a value of a generator that executes, until 3.12
# clauses: agen.step.throw.running
# python: <=3.12
# needs: warnings
import warnings

def drive(call, *arguments):
    try:
        print('waits for', call(*arguments))
    except StopIteration as stop:
        print('result', stop.value)
    except BaseException as error:
        print('raised', type(error).__name__)

async def body():
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter('always')
        drive(step.throw, KeyError, 'key')
    print('warnings', len(warned))
    yield 'one'
    yield 'two'

g = body()
step = g.asend('arg')
drive(g.__anext__().send, None)

# expect:
# raised ValueError
# warnings 1
# result one

# expect <3.12:
# raised ValueError
# warnings 0
# result one
