# title: a slice that has ended lets its source go
# clauses: tools.islice.released gen.final.moment
# python: >=3.5
# needs: refcounting
import itertools

def source():
    try:
        yield 1
        yield 2
    finally:
        print('released')

tool = itertools.islice(source(), 1)
print(next(tool))
print(next(tool, 'ended'))
print('end')

# expect:
# 1
# released
# ended
# end
