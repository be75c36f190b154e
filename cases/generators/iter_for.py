# title: for takes the values one by one and ends with the body
# clauses: gen.iter.consumers gen.iter.lazy
# python: >=3.2
def countdown(number):
    while number:
        print('making', number)
        yield number
        number -= 1
    print('done')

for value in countdown(2):
    print('using', value)
else:
    print('else')

# expect:
# making 2
# using 2
# making 1
# using 1
# done
# else
