# title: a StopIteration raised by the source comes out of the tool as RuntimeError
# clauses: tools.raised gen.stop.raised
# python: >=3.7
import itertools

def source():
    yield (1,)
    raise StopIteration

for make in (itertools.chain, itertools.cycle, itertools.accumulate, itertools.zip_longest,
             lambda items: itertools.islice(items, 9), lambda items: itertools.takewhile(bool, items),
             lambda items: itertools.starmap(abs, items), lambda items: itertools.tee(items)[0]):
    tool = make(source())
    next(tool)
    try:
        next(tool)
        print('not here')
    except RuntimeError as error:
        print('RuntimeError', type(error.__cause__).__name__)

# expect:
# RuntimeError StopIteration
# RuntimeError StopIteration
# RuntimeError StopIteration
# RuntimeError StopIteration
# RuntimeError StopIteration
# RuntimeError StopIteration
# RuntimeError StopIteration
# RuntimeError StopIteration
