# title: tee makes iterators that go through one generator each in its own time
# clauses: tools.tee.values tools.tee.once
# python: >=3.3
import itertools

def source():
    for number in (1, 2, 3):
        print('yield', number)
        yield number
    print('end')

a, b = itertools.tee(source())
print(next(a), next(a))
print(next(b))
print(list(a))
print(list(b))
print(next(a, 'ended'), next(b, 'ended'))

# expect:
# yield 1
# yield 2
# 1 2
# 1
# yield 3
# end
# [3]
# [2, 3]
# ended ended
