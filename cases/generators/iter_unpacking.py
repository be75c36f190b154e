# title: unpacking asks for one value more than it has targets
# clauses: gen.iter.consumers
# python: >=3.2
def numbers(count):
    for number in range(count):
        print('making', number)
        yield number

a, b = numbers(2)
try:
    a, b = numbers(9)
except ValueError:
    print('ValueError')
try:
    a, b = numbers(1)
except ValueError:
    print('ValueError')
a, *rest = numbers(3)
print(a, rest)

# expect:
# making 0
# making 1
# making 0
# making 1
# making 2
# ValueError
# making 0
# ValueError
# making 0
# making 1
# making 2
# 0 [1, 2]
