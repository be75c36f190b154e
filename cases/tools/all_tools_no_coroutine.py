# title: tools have none of the methods of a generator
# clauses: tools.no_coroutine
# python: >=3.3
import itertools

def source():
    yield 1

for tool in (itertools.chain(source()), itertools.islice(source(), 1), itertools.count(),
             itertools.tee(source())[0], itertools.takewhile(bool, source())):
    print([hasattr(tool, name) for name in ('send', 'throw', 'close')])

# expect:
# [False, False, False]
# [False, False, False]
# [False, False, False]
# [False, False, False]
# [False, False, False]
