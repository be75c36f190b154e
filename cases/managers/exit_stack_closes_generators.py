# title: generators are closed by a stack, as callbacks and by closing
# clauses: manager.stack.callback manager.closing.closed manager.stack.order
# python: >=3.3
from contextlib import ExitStack, closing

def numbers(name):
    try:
        while True:
            yield name
    finally:
        print('closed', name)

with ExitStack() as stack:
    generators = []
    for name in 'ab':
        g = numbers(name)
        stack.callback(g.close)
        generators.append(g)
    generators.append(stack.enter_context(closing(numbers('c'))))
    print([next(g) for g in generators])

# expect:
# ['a', 'b', 'c']
# closed c
# closed b
# closed a
