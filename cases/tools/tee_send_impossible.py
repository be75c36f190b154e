# title: a source behind tee only ever gets None
# clauses: tools.tee.once gen.send.none
# python: >=3.3
import itertools

def source():
    while True:
        got = yield 'item'
        print('got', got)

a, b = itertools.tee(source())
print(next(a), next(b), next(a))

# expect:
# got None
# item item item
