# title: other tools end without what their source returned
# clauses: tools.return_lost
# python: >=3.3
import itertools

def source(*items):
    yield from items
    return 'result'

for tool in (itertools.chain(source(1)), itertools.cycle(source()), itertools.groupby(source(1)),
             itertools.tee(source(1))[0], itertools.zip_longest(source(1))):
    try:
        while True:
            next(tool)
    except StopIteration as stop:
        print(stop.value)

# expect:
# None
# None
# None
# None
# None
