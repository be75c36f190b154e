# title: chain starts each source when the one before is exhausted
# clauses: tools.chain.order tools.chain.reached
# python: >=3.3
import itertools

def source(name):
    print('start', name)
    yield name
    print('end', name)

tool = itertools.chain(source('a'), source('b'), [], source('c'))
for item in tool:
    print('item', item)
print(next(tool, 'ended'), list(itertools.chain()))

# expect:
# start a
# item a
# end a
# start b
# item b
# end b
# start c
# item c
# end c
# ended []
