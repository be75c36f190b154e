# title: a generator has no length hint
# clauses: iter.hint.none
# python: >=3.4
import operator

def body():
    print('not reached')
    yield 1

g = body()
print(operator.length_hint(g), operator.length_hint(g, 7), hasattr(g, '__length_hint__'))
print(g.gi_frame is not None)

# expect:
# 0 7 False
# True
