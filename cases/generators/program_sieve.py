# title: primes out of a chain of filters that grows as it runs
# clauses: gen.iter.lazy gen.run.other
# python: >=3.2
def integers():
    number = 2
    while True:
        yield number
        number += 1

def without_multiples(prime, numbers):
    for number in numbers:
        if number % prime:
            yield number

def primes():
    numbers = integers()
    while True:
        prime = next(numbers)
        yield prime
        numbers = without_multiples(prime, numbers)

g = primes()
print([next(g) for count in range(10)])

# expect:
# [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]
