# title: islice resumes its source for the items in front of the start, and for none behind the stop
# clauses: tools.islice.start tools.islice.no_peek tools.lazy
# python: >=3.3
import itertools

def source():
    for number in range(9):
        print('yield', number)
        yield number

tool = itertools.islice(source(), 2, 5, 2)
print('made')
print(next(tool))
print(next(tool))
print(next(tool, 'ended'))
print(next(itertools.islice(source(), 0), 'ended'))

# expect:
# made
# yield 0
# yield 1
# yield 2
# 2
# yield 3
# yield 4
# 4
# ended
# ended
