# title: an empty source gives no totals
# clauses: tools.accumulate.empty
# python: >=3.3
import itertools

def empty():
    return
    yield

def combine(total, number):
    print('not called')

print(list(itertools.accumulate(empty())), list(itertools.accumulate(empty(), combine)))

def one():
    yield 'only'

print(list(itertools.accumulate(one(), combine)))

# expect:
# [] []
# ['only']
