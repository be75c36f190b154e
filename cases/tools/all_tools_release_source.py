# title: a source goes with the last tool that refers to it
# clauses: tools.released gen.final.moment
# python: >=3.3
# needs: refcounting
import itertools

def source(name):
    try:
        yield name
        yield name
    finally:
        print('released', name)

tool = itertools.chain(source('chain'))
print(next(tool))
del tool
first, second = itertools.tee(source('tee'))
print(next(first))
del first
print('one left')
del second
for item in itertools.takewhile(bool, source('loop')):
    break
print('end')

# expect:
# chain
# released chain
# tee
# one left
# released tee
# released loop
# end
