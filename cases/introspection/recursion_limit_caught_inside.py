# title: a generator can catch the RecursionError of a deeper one and yield instead
# clauses: look.recursion
# python: >=3.5
import sys

def endless(depth):
    try:
        yield from endless(depth + 1)
    except RecursionError:
        if depth > 50:
            raise
        yield 'caught at', depth

sys.setrecursionlimit(300)
print(list(endless(0)))

# expect:
# [('caught at', 50)]
