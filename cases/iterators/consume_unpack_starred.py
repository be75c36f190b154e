# title: a starred target takes what the others leave over
# clauses: iter.unpack.star
# python: >=3.2
def numbers(count):
    for number in range(count):
        yield number

first, *middle, last = numbers(5)
print(first, middle, last)
first, *middle, last = numbers(2)
print(first, middle, last)
*most, (a, *b) = (x for x in (1, 2, 'xyz'))
print(most, a, b)
try:
    first, *middle, last = numbers(1)
except ValueError:
    print('ValueError')
for head, *tail in (numbers(n) for n in (1, 3)):
    print(head, tail)

# expect:
# 0 [1, 2, 3] 4
# 0 [] 1
# [1, 2] x ['y', 'z']
# ValueError
# 0 []
# 0 [1, 2]
