# title: in a pipeline each value runs through all stages before the next one starts
# clauses: gen.iter.lazy gen.run.other
# python: >=3.2
def source():
    for number in (1, 2, 3):
        print('source', number)
        yield number

def odd(numbers):
    for number in numbers:
        print('filter', number)
        if number % 2:
            yield number

def square(numbers):
    for number in numbers:
        print('square', number)
        yield number * number

print(list(square(odd(source()))))

# expect:
# source 1
# filter 1
# square 1
# source 2
# filter 2
# source 3
# filter 3
# square 3
# [1, 9]
