# title: the source is advanced by whoever asks, and the end of a group is its successor's first item
# clauses: tools.groupby.shared tools.groupby.reads_ahead tools.groupby.key
# python: >=3.3
import itertools

def source():
    for number in (1, 1, 2, 2):
        print('yield', number)
        yield number

def key(number):
    print('key', number)
    return number

groups = itertools.groupby(source(), key)
first, group = next(groups)
print('first', first)
print(next(group))
print(next(group))
print(next(group, 'ended'))
second, other = next(groups)
print('second', second)
print(next(other))

# expect:
# yield 1
# key 1
# first 1
# 1
# yield 1
# key 1
# 1
# yield 2
# key 2
# ended
# second 2
# 2
