# title: a generator driven by send may wait inside a block, and goes on there
# clauses: manager.enter.block gen.send.suspended gen.yield.in_with
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(log):
    log.append('enter')
    try:
        yield log
    finally:
        log.append('leave')

def collector(log):
    with section(log) as target:
        while True:
            word = yield len(target)
            if word is None:
                break
            target.append(word)
    yield 'done'

log = []
g = collector(log)
print(next(g), g.send('a'), g.send('b'))
print(g.send(None), log)

# expect:
# 1 2 3
# done ['enter', 'a', 'b', 'leave']
