# title: a source that ends before the start gives no items
# clauses: tools.islice.start tools.islice.values
# python: >=3.3
import itertools

def source():
    yield 1
    print('end')

tool = itertools.islice(source(), 3, None)
print(next(tool, 'ended'), next(tool, 'ended'))
print(list(itertools.islice(source(), 5)))

# expect:
# end
# ended ended
# end
# [1]
